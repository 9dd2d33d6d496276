// Reads a calendar with ical.js, and prints its properties, its time zone, and every occurrence of its events that begins from one
// instant up to another.
//   node calendar.mjs 2024-02-26T00:00:00Z 2024-03-11T00:00:00Z < hours.ics
import ICAL from 'ical.js';
import { input, print } from './input.mjs';

const [from, to] = process.argv.slice(2).map((text) => new Date(text));
const calendar = new ICAL.Component(ICAL.parse(await input()));
const zones = calendar.getAllSubcomponents('vtimezone');
zones.forEach((zone) => ICAL.TimezoneService.register(zone));

const occurrences = [];
for (const component of calendar.getAllSubcomponents('vevent')) {
  const event = new ICAL.Event(component);
  const expansion = event.iterator();
  for (let next = expansion.next(); next; next = expansion.next()) {
    const details = event.getOccurrenceDetails(next);
    const start = details.startDate.toJSDate();
    if (start >= to) break;
    if (start >= from) occurrences.push({ uid: event.uid, start: start.toISOString(), local: details.startDate.toString(), end: details.endDate.toJSDate().toISOString() });
  }
}

occurrences.sort((left, right) => (left.start < right.start ? -1 : 1));
print({
  properties: Object.fromEntries(calendar.getAllProperties().map((property) => [property.name, property.getFirstValue().toString()])),
  zones: zones.map((zone) => zone.getFirstPropertyValue('tzid')),
  events: calendar.getAllSubcomponents('vevent').map((event) => Object.fromEntries(event.getAllProperties().map((property) => [property.name, property.getValues().map(String).join(',')]))),
  occurrences,
});
