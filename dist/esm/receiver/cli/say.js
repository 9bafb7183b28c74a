/** Everything people are told goes to stderr: stdout is for data. */
export function say(line) {
    process.stderr.write(`${line}\n`);
}
