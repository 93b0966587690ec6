export interface Question {
  readonly title: string;
  readonly text: string;
  /** What the button says that does it, as a verb. */
  readonly act: string;
  readonly tone?: 'plain' | 'danger';
  /** Asks for a reason under this label; the act stays barred while it is blank. */
  readonly reason?: string;
  readonly reasonMaxLength?: number;
}

export interface Answer {
  /** Empty where none was asked for. */
  readonly reason: string;
}
