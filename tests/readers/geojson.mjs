// Reads GeoJSON strictly by RFC 7946 (a fault ends the script), and prints it.
import { check } from '@placemarkio/check-geojson';
import { input, print } from './input.mjs';

print(check(await input()));
