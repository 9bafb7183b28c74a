/** Opens a page of test/pages, byte for byte and with its own headers, in a frame of the running test. */
export async function openPage(name: string, query = ''): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.width = '600';
  frame.height = '400';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = `/test/pages/${name}${query}`;
  document.body.append(frame);
  await loaded;
  return frame;
}
