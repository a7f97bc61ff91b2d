/** The console's server: on this machine only. */
import { createServer, type Server } from 'node:http';
import { prepareFiles } from './files.ts';
import { answer } from './requests.ts';
import { say, touch } from './turn.ts';

export type Console = { readonly url: string; close(): Promise<void> };

const HOST = '127.0.0.1';

/** How many ports are tried, one after the other, when the first is taken. */
const TRIES = 20;

/**
 * Starts the console on the loopback interface.
 * @param port where to listen; 0 takes any free one
 * @param orNext whether another port will do when it is taken
 * @throws Error when it cannot listen
 */
export async function openConsole(port: number, orNext = false): Promise<Console> {
  const routes = { get: await prepareFiles(), post: { '/say': say, '/touch': touch } };
  const server = createServer((request, response) => void answer(routes, request, response));
  await listen(server, port, orNext ? TRIES : 1);
  const address = server.address();
  const taken = typeof address === 'object' ? address?.port : port;
  return {
    url: `http://${HOST}:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number, tries: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' && tries > 1) listen(server, port + 1, tries - 1).then(resolve, reject);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, HOST, () => {
      server.off('error', failed);
      resolve();
    });
  });
}
