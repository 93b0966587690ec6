import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { INITIAL_PASSWORD_HOURS } from '@anggakara/contracts';
import { Announcer } from '../../ui/announcer';

export interface ShownPassword {
  readonly name: string;
  readonly email: string;
  /** null where the account existed already and keeps its password. */
  readonly password: string | null;
}

/** An initial password, once: it is stored nowhere in readable form. */
@Component({
  selector: 'app-initial-password',
  templateUrl: './initial-password.html',
  styleUrl: './initial-password.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InitialPassword {
  private readonly announcer = inject(Announcer);
  readonly of = input.required<ShownPassword>();
  readonly closed = output();
  protected readonly hours = INITIAL_PASSWORD_HOURS;
  private readonly box = viewChild.required<ElementRef<HTMLElement>>('box');

  constructor() {
    afterNextRender(() => this.box().nativeElement.focus());
  }

  protected async copy(password: string): Promise<void> {
    await navigator.clipboard.writeText(password);
    this.announcer.say($localize`Kata sandi awal disalin.`);
  }
}
