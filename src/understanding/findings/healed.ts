import type { Mention } from '../mentions/types.ts';

/** "Zero, I sprained it seven weeks ago": where nothing hurts any more, an injury of weeks ago is over. */
export function withoutHealed(told: readonly Mention[]): readonly Mention[] {
  const isWell = told.some(({ says }) => says.pain === 'none');
  const isOld = told.some(({ says }) => says.days === '15+');
  const hurts = told.some(({ says }) => says.pain !== undefined && says.pain !== 'none');
  if (!isWell || !isOld || hurts) return told;
  return told.map((mention) => {
    const { injury: _, ...says } = mention.says;
    return mention.says.injury === undefined ? mention : { ...mention, says };
  });
}
