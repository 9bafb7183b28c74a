import { executeServerCommand } from '@web/test-runner-commands';

type Colour = readonly [red: number, green: number, blue: number];

/** The page as the browser painted it; points are CSS pixels of its window. */
export class Picture {
  readonly #image: ImageData;
  readonly #scale: number;
  readonly #edge: readonly [x: number, y: number];

  constructor(image: ImageData) {
    this.#image = image;
    this.#scale = image.width / top!.innerWidth;
    this.#edge = edgeOf(window);
  }

  at(x: number, y: number): Colour {
    const { data, width } = this.#image;
    const [left, above] = this.#edge;
    const [column, line] = [(x + left) * this.#scale, (y + above) * this.#scale].map(Math.floor);
    const start = 4 * (line! * width + column!);
    return [data[start]!, data[start + 1]!, data[start + 2]!];
  }
}

/** Where a window begins in the outermost one, which is what a picture shows: some engines run tests in a frame. */
function edgeOf({ frameElement }: Window): [x: number, y: number] {
  if (!frameElement) return [0, 0];
  const [x, y] = edgeOf(frameElement.ownerDocument.defaultView!);
  const { left, top: above } = frameElement.getBoundingClientRect();
  return [x + left + frameElement.clientLeft, y + above + frameElement.clientTop];
}

export async function takePicture(): Promise<Picture> {
  const png: string = await executeServerCommand('take-picture');
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  return new Picture(context.getImageData(0, 0, bitmap.width, bitmap.height));
}

/** WCAG 2: how far two colours are apart, from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
