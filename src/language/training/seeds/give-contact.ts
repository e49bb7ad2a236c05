export const GIVE_CONTACT = `
= bn
{phone}
নাম {name} মোবাইল {phone}
{name}, {addr}, {phone}
আমার ঠিকানা {addr}
আমার নাম্বার {phone}
ঠিকানাঃ {addr} ফোনঃ {phone}
নামঃ {name}
{addr}
আমার নাম {name}
{place}, থানা সদর, {phone}
এই নাম্বারে কল দিয়েন {phone}
জেলা {place} উপজেলা সদর
ফোন {phone} না পাইলে {phone}
{name} {phone}
নাম ঠিকানা দিলাম: {name}, {addr}
বাসার ঠিকানা দিচ্ছি {addr}
আমি {name}, থাকি {place}
মোবাইল নাম্বার লিখে নেন {phone}
গ্রামঃ শিমুলতলা, থানাঃ সদর, জেলাঃ {place}
বিকল্প নাম্বার {phone}
ঠিকানাটা হলো {addr}
{name}
পোস্ট অফিস বাজার, উপজেলা সদর, {place}
আমার whatsapp {phone}
এই যে ফোন {phone} ঠিকানা {addr}
= banglish
{phone}
name {name} mobile {phone}
{name}, {addr}, {phone}
amar thikana {addr}
amar number {phone}
address: {addr} phone: {phone}
nam: {name}
{addr}
amar nam {name}
{place}, thana sadar, {phone}
ei number e call diyen {phone}
jela {place} upojela sadar
{phone} na paile {phone}
{name} {phone}
thikana dilam {addr}
number ta rakhen {phone}
basa {addr}, mobile {phone}
nen amar number {phone} {name}
ami {name}, thaki {place}
mobile number likhe nen {phone}
gram: shimultola, thana: sadar, jela: {place}
bikolpo number {phone}
thikana ta holo {addr}
{name}
post office bazar, upazila sadar, {place}
amar whatsapp {phone}
ei je phone {phone} thikana {addr}
addrs {addr}
cell {phone}
nam {name} basa {addr}
receiver {name} {phone}
= en
{phone}
my name is {name}, phone {phone}
{name}, {addr}, {phone}
my address is {addr}
my number is {phone}
Address: {addr} Mobile: {phone}
Name: {name}
{addr}
this is {name}
call me at {phone}
{phone} or {phone}
here is my address: {addr}
contact {phone}, {name}
I live at {addr}
you can reach me on {phone}
I am {name} from {place}
mobile: {phone}
alternative number {phone}
the address is {addr}
{name}
my whatsapp is {phone}
village Shimultola, thana Sadar, district {place}
receiver name {name}, {phone}
send my details: {name} {phone}
full address: {addr}
phone number {phone}
`;
