const turns: (() => void)[] = [];
let channel: MessageChannel | null = null;

/** Goes on in a task of its own, without the pause that timers make after a few rounds. */
export function inNextTurn(goOn: () => void): void {
  turns.push(goOn);
  channel ??= openChannel();
  channel.port2.postMessage(null);
}

/** Open only while somebody waits for a turn: an open one would keep a process of Node alive. */
function openChannel(): MessageChannel {
  const opened = new MessageChannel();
  opened.port1.onmessage = () => {
    turns.shift()?.();
    if (turns.length > 0) return;
    opened.port1.close();
    channel = null;
  };
  return opened;
}
