import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from 'assemblyscript/asc';

/** Compiles the kernel that reads rows, `row-kernel/`, to WebAssembly: dist/row-kernel.wasm. (docs/decisions/0508-a-kernel-beside-the-bytes.md) */
const folder = fileURLToPath(new URL('.', import.meta.url));
const { error, stderr } = await main([
  ...[join('row-kernel', 'index.ts'), '--baseDir', folder, '--outFile', join('dist', 'row-kernel.wasm')],
  // Nothing is allotted by the language itself; the caller's arrays begin where its data ends.
  ...['--runtime', 'stub', '-O3', '--noAssert', '--initialMemory', '64'],
  ...['--enable', 'simd', '--enable', 'bulk-memory'],
]);
if (error !== null) {
  console.error(stderr.toString());
  throw error;
}
