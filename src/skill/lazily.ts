/** What is made when it is first needed, and then kept: most of a cold start would go into things that nobody asks for. */
export function lazily<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
