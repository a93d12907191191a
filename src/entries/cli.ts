import { runCli } from "./cli/run-cli";

// Standard output holds the answer and nothing else: what a library has to say goes to the log.
console.log = console.info = console.debug = console.error;

void runCli(process.argv.slice(2)).then(({ exit, stdout, stderr }) => {
  process.stderr.write(stderr);
  // Leave once all is written: office.js keeps timers that would hold the process for a while.
  process.stdout.write(stdout, () => process.exit(exit));
});
