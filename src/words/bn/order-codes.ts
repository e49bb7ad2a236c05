import type { CodCheck } from '../../domain/cod-risk.js';
import type { ReturnState } from '../../domain/order/facts.js';
import type { ActionKey } from '../../domain/order/next-action.js';
import type { PaymentMethod, PaymentStatus } from '../../domain/payment.js';
import type { ShipmentStatus } from '../../domain/shipment.js';

const codChecks = {
  reconfirm: 'চ্যাটে আবার কনফার্ম',
  phone_call: 'ফোন কল',
  advance_fee: 'ডেলিভারি চার্জ অগ্রিম',
  second_person: 'আরেকজন দেখেছেন',
} satisfies Record<CodCheck, string>;

const paymentMethods = { cod: 'ক্যাশ অন ডেলিভারি', prepaid: 'আগেই পেমেন্ট' } satisfies Record<PaymentMethod, string>;

const paymentStatuses = {
  unpaid: 'পেমেন্ট হয়নি',
  claimed: 'ক্রেতা বলছেন দিয়েছেন, মিলিয়ে দেখুন',
  part_paid: 'কিছুটা পেমেন্ট হয়েছে',
  paid: 'পেমেন্ট হয়েছে',
  cod_due: 'কুরিয়ার টাকা নেবে',
  collected: 'কুরিয়ার টাকা নিয়েছে',
  settled: 'টাকা বুঝে পাওয়া গেছে',
  refunded: 'টাকা ফেরত দেওয়া হয়েছে',
} satisfies Record<PaymentStatus, string>;

const shipmentStatuses = {
  unknown: 'কুরিয়ার এখনো কিছু জানায়নি',
  booked: 'বুকিং হয়েছে',
  pickup_scheduled: 'পিকআপ ঠিক হয়েছে',
  pickup_failed: 'পিকআপ হয়নি',
  picked_up: 'পিকআপ হয়েছে',
  in_transit: 'পথে আছে',
  at_destination_hub: 'গন্তব্যের হাবে',
  out_for_delivery: 'ডেলিভারিতে বেরিয়েছে',
  attempt_failed: 'ডেলিভারির চেষ্টা হয়েছে, হয়নি',
  on_hold: 'কুরিয়ারে আটকে আছে',
  available_for_pickup: 'ক্রেতা নিজে নেবেন',
  delivered_provisional: 'ডেলিভারি হয়েছে, কুরিয়ার নিশ্চিত করেনি',
  delivered: 'ডেলিভারি হয়েছে',
  partially_delivered: 'আংশিক ডেলিভারি',
  return_initiated: 'রিটার্ন শুরু',
  return_in_transit: 'ফেরত আসছে',
  returned: 'ফেরত এসেছে',
  exchange: 'এক্সচেঞ্জ',
  cancelled: 'বাতিল',
  exception: 'কুরিয়ারে সমস্যা',
  expired: 'মেয়াদ শেষ',
} satisfies Record<ShipmentStatus, string>;

const actions = {
  answer_awaited: 'ক্রেতার উত্তরের অপেক্ষা',
  ask_details: 'যা বাকি তা জেনে নিন',
  check_payment: 'পেমেন্ট মিলিয়ে দেখুন',
  ask_yes: 'ক্রেতার হ্যাঁ নিন',
  confirm: 'কনফার্ম করুন',
  release_hold: 'হোল্ড নিয়ে সিদ্ধান্ত নিন',
  pack: 'প্যাক করুন',
  hand_over: 'কুরিয়ারে দিন',
  await_courier: 'কুরিয়ারের হাতে',
  settle_cod: 'COD টাকা বুঝে নিন',
  await_return: 'ফেরত আসছে',
  inspect_return: 'রিটার্ন দেখে নিন',
  close_return: 'রিটার্ন শেষ করুন',
  refund: 'টাকা ফেরত দিন',
  nothing: 'আর কিছু বাকি নেই',
} satisfies Record<ActionKey, string>;

const returnStates = {
  in_transit: 'ফেরত আসছে',
  received: 'হাতে এসেছে',
  inspected: 'দেখা হয়েছে',
  closed: 'শেষ',
} satisfies Record<ReturnState, string>;

export const orderCodes = { codChecks, paymentMethods, paymentStatuses, shipmentStatuses, actions, returnStates };
