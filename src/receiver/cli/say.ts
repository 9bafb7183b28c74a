/** Everything people are told goes to stderr: stdout is for data. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
