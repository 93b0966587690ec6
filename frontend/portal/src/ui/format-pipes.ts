import { Pipe, type PipeTransform } from '@angular/core';
import { countText, dayText, decimalText, instantText, rateText, type RateParts } from './format';

/** `57.171` */
@Pipe({ name: 'countText' })
export class CountText implements PipeTransform {
  transform(count: number | null): string {
    return count === null ? '-' : countText(count);
  }
}

/** `87.5` as `87,5` */
@Pipe({ name: 'decimalText' })
export class DecimalText implements PipeTransform {
  transform(decimal: string | null): string {
    return decimal === null ? '-' : decimalText(decimal);
  }
}

/** `97,3 % (255/262)` */
@Pipe({ name: 'rateText' })
export class RateText implements PipeTransform {
  transform(rate: RateParts | null): string {
    return rate === null ? '-' : rateText(rate);
  }
}

/** `11 November 2020` */
@Pipe({ name: 'dayText' })
export class DayText implements PipeTransform {
  transform(date: string | null): string {
    return date === null ? '-' : dayText(date);
  }
}

/** `11 November 2020, 10.30 WIB` */
@Pipe({ name: 'instantText' })
export class InstantText implements PipeTransform {
  transform(instant: string | null): string {
    return instant === null ? '-' : instantText(instant);
  }
}
