/** The parts of Amazon's renderer (apl-viewhost-web 1.4.0, which brings no types) that are used here. */

/** A component on the screen: its element, and the properties that the engine worked out, by the numbers of PropertyKey. */
export type EngineComponent = {
  readonly container: HTMLElement;
  readonly children: readonly EngineComponent[];
  readonly props: Readonly<Record<number, unknown>>;
  readonly component: { getType(): number; update(type: number, value: number): void };
};

/** What a touch sends: the arguments of the document's SendEvent, and the component that was touched. */
export type SendEvent = {
  readonly arguments: readonly unknown[];
  readonly source: Readonly<Record<string, unknown>>;
  readonly components: Readonly<Record<string, unknown>>;
};

export type EngineRenderer = {
  readonly top: EngineComponent;
  getScreenCoords: (at: { clientX: number; clientY: number }) => { x: number; y: number };
  lastPointerEventTimestamp: number;
  init(): Promise<void>;
  destroy(): void;
};

export type EngineContent = {
  /** Null when the text is no document at all; then nothing else may be called. */
  readonly content: object | null;
  addData(parameter: string, json: string): void;
  isError(): boolean;
  isReady(): boolean;
  delete(): void;
};

export type RendererOptions = {
  content: EngineContent;
  view: HTMLElement;
  viewport: { width: number; height: number; dpi: number; shape: string; mode: string; isRound: boolean };
  mode: string;
  theme: string;
  environment: Record<string, unknown>;
  utcTime: number;
  localTimeAdjustment: number;
  onSendEvent(event: SendEvent): void;
  onRunTimeError(errors: readonly unknown[]): void;
};

type Numbers<Names extends string> = Readonly<Record<Names, number>>;

export type Engine = {
  initEngine(): Promise<void>;
  readonly Content: { create(json: string): EngineContent };
  readonly default: { create(options: RendererOptions): EngineRenderer };
  readonly ComponentType: Numbers<
    | 'kComponentTypeTouchWrapper'
    | 'kComponentTypeVectorGraphic'
    | 'kComponentTypeImage'
    | 'kComponentTypeScrollView'
    | 'kComponentTypeSequence'
    | 'kComponentTypeGridSequence'
  >;
  readonly PropertyKey: Numbers<'kPropertyAccessibilityLabel' | 'kPropertyScrollDirection'>;
  readonly AnimationQuality: Numbers<'kAnimationQualityNone' | 'kAnimationQualityNormal'>;
  readonly ScrollDirection: Numbers<'kScrollDirectionHorizontal'>;
  readonly UpdateType: Numbers<'kUpdatePressed'>;
};

declare global {
  var AplRenderer: Engine | undefined;
}

let loading: Promise<Engine> | undefined;

/** Loads the renderer into the page, once. The page must be UTF-8. */
export function loadEngine(url: string): Promise<Engine> {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.onerror = () => reject(new Error(`The renderer could not be loaded from ${url}`));
    // To be asked at once: once its machine runs, the renderer no longer says so.
    script.onload = () => {
      const engine = globalThis.AplRenderer;
      if (engine === undefined) reject(new Error(`${url} is not the renderer`));
      else engine.initEngine().then(() => resolve(engine), reject);
    };
    document.head.append(script);
  });
  return loading;
}
