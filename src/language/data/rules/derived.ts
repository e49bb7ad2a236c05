/** Meanings made of several others; each holds when one of its conditions does. Rules name them like any concept. */
export const DERIVED: Readonly<Record<string, readonly string[]>> = {
  paid_claim: ['paid', 'pay|pay_method|money|advance>did', 'did>money|pay|pay_method|advance', 'i|my did AMOUNT', 'AMOUNT>did', 'money>gave_past'],
};
