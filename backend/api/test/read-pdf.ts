import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { removeFolder, temporaryFolder } from './temporary-folder';

/** An element of a page's structure tree, with the text in it. */
export interface TreeNode {
  readonly role: string;
  readonly alt?: string;
  readonly text: string;
  readonly children: readonly TreeNode[];
}

export interface ReadPdf {
  readonly pages: readonly TreeNode[];
  readonly language: string | null;
  readonly title: string | null;
  /** Part and level of PDF/A, part of PDF/UA, title. */
  readonly claims: readonly (string | null)[];
  readonly marks: { readonly Marked: boolean } | null;
}

/** What another reader than ours finds in a file. */
export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  const folder = temporaryFolder();
  const file = join(folder, 'document.pdf');
  writeFileSync(file, bytes);
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [join(__dirname, 'pdf-tree.mjs'), file], {
      maxBuffer: 64 * 1024 * 1024,
    });
    return JSON.parse(stdout) as ReadPdf;
  } finally {
    removeFolder(folder);
  }
}

/** The cells of all rows of all tables, page after page, with single spaces. */
export function tableRows({ pages }: Pick<ReadPdf, 'pages'>): readonly (readonly string[])[] {
  return pages
    .flatMap((page) => below(page, 'TR'))
    .map(({ children }) => children.map(({ text }) => text.replaceAll(/\s+/g, ' ').trim()));
}

function below(node: TreeNode, role: string): readonly TreeNode[] {
  return node.role === role ? [node] : node.children.flatMap((child) => below(child, role));
}
