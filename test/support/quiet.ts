/** Has something done while nothing the handler logs is shown. */
export async function quietly<Result>(work: () => Promise<Result>): Promise<Result> {
  const streams = [process.stdout, process.stderr] as const;
  const writers = streams.map((stream) => stream.write);
  for (const stream of streams) stream.write = () => true;
  try {
    return await work();
  } finally {
    for (const [at, stream] of streams.entries()) stream.write = writers[at] ?? stream.write;
  }
}
