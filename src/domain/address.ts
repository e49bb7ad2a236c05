/** Where a parcel goes: the buyer's own words, the area (thana, neighbourhood) and the official district name. */
export interface Address {
  text: string | null;
  area: string | null;
  district: string | null;
}

export const NO_ADDRESS: Address = { text: null, area: null, district: null };

/** Something was really written, not only spaces. */
export const isWritten = (part: string | null): boolean => part !== null && part.trim() !== '';

/** What a courier needs: words to find the door, and the district. */
export const isDeliverable = (address: Address): boolean => isWritten(address.text) && isWritten(address.district);

/**
 * Different parts given, of the words between commas, the area and the district: the completeness that COD risk looks
 * at. "House 5, Road 3" in Dhaka are three.
 */
export function addressParts({ text, area, district }: Address): number {
  const parts = [...(text ?? '').split(/[,،;।\n]/u), area, district].map((part) => (part ?? '').trim().toLowerCase());
  return new Set(parts.filter((part) => part !== '')).size;
}

/** For those without the right to personal data: only area and district stay. */
export const maskAddress = (address: Address): Address => ({
  ...address,
  text: isWritten(address.text) ? '•••' : null,
});

/** One spelling for comparison: outer and double spaces do not make another address. */
export const addressKey = (address: Address): string =>
  [address.text, address.area, address.district]
    .map((part) => (part ?? '').trim().replace(/\s+/g, ' ').toLowerCase())
    .join('|');

/** The address on one line; the district is not said twice. */
export function addressLine({ text, district }: Pick<Address, 'text' | 'district'>): string {
  const written = (text ?? '').trim();
  if (district === null || written.toLowerCase().includes(district.toLowerCase())) return written;
  return written === '' ? district : `${written}, ${district}`;
}
