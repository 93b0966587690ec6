/** Stops with one line on a Node that is too old; written in the oldest syntax, so that such a Node gets this far. */
const wanted = [20, 19];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < wanted[0] || (major === wanted[0] && minor < wanted[1])) {
  console.error(`Perlu Node ${wanted.join('.')} atau lebih baru; yang berjalan sekarang ${process.versions.node}.`);
  process.exit(1);
}
