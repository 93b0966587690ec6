import { Pipe, type PipeTransform } from '@angular/core';
import { plainText } from '../../ui/format';

/** `7.937500` as `7,9375` */
@Pipe({ name: 'plainText' })
export class PlainText implements PipeTransform {
  transform(decimal: string | null): string {
    return decimal === null ? '-' : plainText(decimal);
  }
}
