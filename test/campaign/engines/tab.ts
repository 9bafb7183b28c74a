import type { InPage } from '../in-page.js';

/** What `address` evaluates. */
export const LOADED_ADDRESS = "document.readyState === 'complete' ? location.pathname : ''";

/** A tab of a browser, with a mouse and a keyboard. All that it is told to do is done when the promise resolves. */
export interface Tab {
  open(url: string): Promise<void>;
  /** Calls a function of the script that runs in every page of the shop. */
  ask<Name extends keyof InPage>(name: Name, ...parameters: Parameters<InPage[Name]>): Promise<Result<Name>>;
  /** The path of the page that is open; empty while it loads. */
  address(): Promise<string>;
  click(spot: Spot, count?: number): Promise<void>;
  type(text: string): Promise<void>;
  pressSpace(): Promise<void>;
  /** Resolves before the page before is there. */
  back(): Promise<void>;
  reload(): Promise<void>;
  /** The last click, and the end of the tab without a moment between. */
  clickAndClose(spot: Spot): Promise<void>;
}

export interface Spot {
  x: number;
  y: number;
}

type Result<Name extends keyof InPage> = Awaited<ReturnType<InPage[Name]>>;

/** A browser that runs. */
export interface Running {
  /** A first tab; what is called after `clickAndClose` is called on the next one. */
  newTab(): Promise<Tab>;
  close(): Promise<void>;
}
