// Reads vCards with ical.js, and prints the properties of each: [name, parameters, type, value, ...].
import ICAL from 'ical.js';
import { input, print } from './input.mjs';

const parsed = ICAL.parse(await input());
const cards = typeof parsed[0] === 'string' ? [parsed] : parsed;
print(cards.map((card) => card[1]));
