// Reads an Atom feed with feedparser, and prints what it tells of the feed and its entries.
import FeedParser from 'feedparser';
import { print } from './input.mjs';

const parser = new FeedParser({ normalize: true, addmeta: false });
const entries = [];
parser.on('error', (error) => {
  process.stderr.write(String(error));
  process.exit(1);
});
parser.on('readable', () => {
  for (let item = parser.read(); item; item = parser.read()) {
    entries.push({ id: item.guid, title: item.title, link: item.link, content: item.description, published: item.pubdate, updated: item.date, categories: item.categories });
  }
});
parser.on('end', () => {
  const { type, version, title, language, date, link, author } = parser.meta;
  const links = [parser.meta['atom:link']].flat().map((entry) => entry['@']);
  print({ type, version, title, language, date, link, author, id: parser.meta['atom:id']['#'], links, entries });
});
process.stdin.pipe(parser);
