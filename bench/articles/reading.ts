import { readFile } from 'node:fs/promises';
import { validateText } from '../../playbooks/validator/validate-articles.ts';
import { mockHost } from '../../tests/validator/mock-host.ts';
import { spreadOf, timed } from '../statistics.ts';
import { withTenant, type World } from '../world.ts';
import { readBare } from './bare-reader.ts';

type Hosting = 'classic' | 'react-view';

/** Following the sample article in a browser that runs already, in turns with a bare script of the same clicks. */
export async function measureReading(world: World, hosting: Hosting, runs: number) {
  const markdown = (await readFile('docs/articles/en/pay-invoice.md', 'utf8')).replace(/^You need .*$/m, '');
  const times = {
    bare: [] as number[],
    bareWithPictures: [] as number[],
    reader: [] as number[],
    pictures: [] as number[],
  };
  let steps = 0;
  for (let round = -1; round < runs; round += 1) {
    const bare = await payOnce(world, hosting, false);
    const bareWithPictures = await payOnce(world, hosting, true);
    const plain = await follow(false);
    const pictured = await follow(true);
    if (round < 0) continue;
    times.bare.push(bare);
    times.bareWithPictures.push(bareWithPictures);
    times.reader.push(plain);
    times.pictures.push(pictured);
  }

  async function follow(pictures: boolean): Promise<number> {
    const host = mockHost(world.browser, world.mockPortal, { hosting });
    const options = { commits: 'all', bindings: {}, pictures, resultPatience: 5_000 } as const;
    return timed(async () => {
      const { result } = await validateText({ file: 'a.md', markdown, twin: undefined }, host, options);
      if (result.findings.length > 0) throw new Error(result.findings.map(({ message }) => message).join('\n'));
      steps = result.plays.flatMap(play => play.steps).length;
    });
  }

  const [bare, bareWithPictures, reader, pictured] = [
    spreadOf(times.bare).median,
    spreadOf(times.bareWithPictures).median,
    spreadOf(times.reader).median,
    spreadOf(times.pictures).median,
  ];
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  const against = (value: number, other: number) => `${(value / other).toFixed(2)} × bare (target ≤ 1.15)`;
  return {
    rows: [
      [`Bare script of the same clicks, ${hosting}`, ms(bare), ''],
      ['… with a picture before each click', ms(bareWithPictures), ''],
      [`Follow the article (${steps} steps), warm`, ms(reader), against(reader, bare)],
      ['… with pictures', ms(pictured), `${against(pictured, bareWithPictures)}; target ≤ 600 ms`],
    ],
    result: { hosting, steps, bare, bareWithPictures, reader, pictured },
  };
}

async function payOnce(world: World, hosting: Hosting, pictures: boolean): Promise<number> {
  // As the reader: a context, a page and a tenant are part of it.
  return timed(() =>
    withTenant(world, { hosting, invoices: 12 }, async (tenant, context) => {
      const page = await context.newPage();
      const invoice = tenant.payableInvoices[0]?.name ?? '';
      await readBare(page, { portal: tenant.urls.portal, invoice, framed: hosting === 'react-view', pictures });
    }),
  );
}
