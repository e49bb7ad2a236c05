// The engine alone in a process, as it is at work: reads what came before, then each round of messages, and says the
// messages a second of one core's time, compiling and garbage collection included. In: {engine, before, times, rounds}.
import { text } from 'node:stream/consumers';

const { engine, before, times, rounds } = JSON.parse(await text(process.stdin));
const { understand } = await import(engine);
for (let time = 0; time < times; time += 1) for (const message of before) understand(message, {});
const rates = rounds.map((messages) => {
  const begun = process.cpuUsage();
  for (const message of messages) understand(message, {});
  const { user, system } = process.cpuUsage(begun);
  return (messages.length / (user + system)) * 1e6;
});
process.stdout.write(JSON.stringify(rates));
