/** The grid brings changes over after a short pause: asks again for a while before it judges. */
export async function expectSoon(ask: () => Promise<unknown>, wanted: unknown, within = 8000): Promise<void> {
  for (const end = Date.now() + within; Date.now() < end;) {
    if (JSON.stringify(await ask()) === JSON.stringify(wanted)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(await ask()).toEqual(wanted);
}
