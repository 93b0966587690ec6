/** Answers `--help`, and refuses arguments of a command that takes none (status 2: wrong usage). */
export function answerHelp(usage, { takesArguments = false } = {}) {
  const given = process.argv.slice(2);
  if (given[0] === '--help' || given[0] === '-h') {
    console.log(usage.trim());
    process.exit(0);
  }
  if (!takesArguments && given.length > 0) {
    console.error(`Perintah ini tidak menerima argumen "${given[0]}". Lihat --help.`);
    process.exit(2);
  }
  return given;
}
