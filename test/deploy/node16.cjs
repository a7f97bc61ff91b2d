/** Makes a newer Node as poor as Node 16.20: takes away what came to JavaScript and to Node's globals after it. */
const newer = [
  [Array.prototype, 'findLast findLastIndex toSorted toReversed toSpliced with'],
  [Object.getPrototypeOf(Uint8Array.prototype), 'findLast findLastIndex toSorted toReversed with'],
  [Array, 'fromAsync'],
  [Object, 'groupBy'],
  [Map, 'groupBy'],
  [Map.prototype, 'getOrInsert getOrInsertComputed'],
  [Promise, 'withResolvers try'],
  [String.prototype, 'isWellFormed toWellFormed'],
  [Set.prototype, 'union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom'],
  [
    Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())),
    'map filter take drop flatMap reduce toArray forEach some every find',
  ],
  [ArrayBuffer.prototype, 'resize resizable maxByteLength transfer transferToFixedLength detached'],
  [RegExp, 'escape'],
  [RegExp.prototype, 'unicodeSets'],
  [Error, 'isError'],
  [Math, 'f16round sumPrecise'],
  [JSON, 'rawJSON isRawJSON'],
  [Atomics, 'pause'],
  [Intl, 'supportedValuesOf DurationFormat'],
  [Intl.Locale.prototype, 'getWeekInfo getTimeZones getCalendars getTextInfo'],
  [Symbol, 'dispose asyncDispose'],
  [
    globalThis,
    'structuredClone fetch Request Response Headers FormData File Blob WebSocket EventSource CloseEvent crypto Crypto ' +
      'SubtleCrypto CryptoKey navigator Navigator localStorage sessionStorage Storage CustomEvent BroadcastChannel ' +
      'ReadableStream WritableStream TransformStream CompressionStream DecompressionStream TextDecoderStream ' +
      'TextEncoderStream Iterator SuppressedError DisposableStack AsyncDisposableStack Float16Array URLPattern',
  ],
];

for (const [owner, names] of newer) for (const name of names.split(' ')) delete owner[name];
