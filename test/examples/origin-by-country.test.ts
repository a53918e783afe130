import { countryCases } from './support/country-cases.ts';

countryCases('origin-by-country');
