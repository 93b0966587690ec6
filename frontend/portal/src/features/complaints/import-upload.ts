import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ComplaintImportView } from '@anggakara/contracts';
import { arrivedBytes, stretchesOf } from '../../data/export-parts';
import { ExportUploads, type UploadState } from '../../data/export-uploads';
import { CountText } from '../../ui/format-pipes';
import { shownProblem } from '../../ui/shown-problem';
import { FileDrop } from './file-drop';
import { sizeText } from './size-text';
import { stopText } from './upload-words';

const UNDER_WAY: readonly UploadState['kind'][] = ['comparing', 'sending', 'waiting', 'sent'];

/** How much of a file has arrived; after a reload the file is asked for again and goes on where it was. */
@Component({
  selector: 'app-import-upload',
  imports: [CountText, FileDrop],
  templateUrl: './import-upload.html',
  styles: `
    progress {
      width: 100%;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportUpload {
  readonly edition = input.required<string>();
  readonly of = input.required<ComplaintImportView>();
  readonly maySend = input.required<boolean>();

  private readonly uploads = inject(ExportUploads);
  protected readonly state = computed(() => this.uploads.of(this.of().id)());
  protected readonly isUnderWay = computed(() => UNDER_WAY.includes(this.state().kind));
  protected readonly bytes = computed(() => {
    const state = this.state();
    const standing = arrivedBytes(this.of());
    if (state.kind === 'sent') return this.of().size;
    return state.kind === 'sending' || state.kind === 'waiting' ? Math.max(state.bytes, standing) : standing;
  });
  protected readonly percent = computed(() => Math.floor((100 * this.bytes()) / this.of().size));
  protected readonly parts = computed(() => stretchesOf(this.of()).length);
  protected readonly arrivedParts = computed(() => {
    const { size, partBytes } = this.of();
    return this.bytes() >= size ? this.parts() : Math.floor(this.bytes() / partBytes);
  });
  /** Read aloud in steps of ten, lest it never stop. */
  protected readonly tenth = computed(() => Math.floor(this.percent() / 10) * 10);
  protected readonly fault = computed(() => {
    const state = this.state();
    if (state.kind === 'stopped') return stopText(state.why);
    return state.kind === 'refused' ? shownProblem(state.error).detail : null;
  });
  protected readonly sizeText = sizeText;

  protected goOn(file: File): void {
    void this.uploads.send(this.edition(), this.of(), file);
  }
}
