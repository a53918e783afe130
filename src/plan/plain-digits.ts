/**
 * A decimal number in one form: sign, digits without outer zeros, power of ten. Two numbers are equal exactly if this is.
 *
 * @param text a number as JSON or JavaScript write it
 */
export function plainDigits(text: string): string {
  const [, sign, whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  const digits = (whole + fraction).replace(/^0+/, '');
  const shortened = digits.replace(/0+$/, '');
  if (shortened === '') return '0';
  const power = BigInt(exponent) - BigInt(fraction.length) + BigInt(digits.length - shortened.length);
  return `${sign}${shortened}e${power}`;
}
