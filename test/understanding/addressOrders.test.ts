import { addresses } from '../../understanding/recognisers/address.ts';
import { Segments } from '../../understanding/segments.ts';

type Row = readonly [text: string, street: string, city: string, region: string, postalCode: string];

/** The first address found; a part that is not there is an empty word. */
function firstOf(text: string) {
  const [found] = addresses(new Segments(text));
  return [found?.street ?? '', found?.city ?? '', found?.region ?? '', found?.postalCode ?? ''];
}

const reads = ([text, ...parts]: Row) => expect(firstOf(text)).toEqual(parts);

describe('over several lines is read', () => {
  it.each<Row>([
    ['1420 Larkspur Ave\nTulsa, OK 74103', '1420 Larkspur Ave', 'Tulsa', 'OK', '74103'],
    ['1420 Larkspur Ave\nSuite 5\nTulsa OK\n74103\nUSA', '1420 Larkspur Ave, Suite 5', 'Tulsa', 'OK', '74103'],
    ["9 Water St\nSt. John's NL\nA1C 1A1", '9 Water St', "St. John's", 'NL', 'A1C 1A1'],
    ['Heron Dental LLC\n1420 Larkspur Ave\nTulsa\nOklahoma\n74103', '1420 Larkspur Ave', 'Tulsa', 'OK', '74103'],
    ['> 355 S Grand Ave\n> Los Angeles, CA 90071', '355 S Grand Ave', 'Los Angeles', 'CA', '90071'],
    ['12 Main St\tBoise\tID\t83702', '12 Main St', 'Boise', 'ID', '83702'],
    ['Street\tCity\tState\tZIP\n12 Main St\tBoise\tID\t83702', '12 Main St', 'Boise', 'ID', '83702'],
    ['Heron LLC | 12 Main St | Boise | ID | 83702', '12 Main St', 'Boise', 'ID', '83702'],
    ['Kansas City, MO 64106\n1100 Main St', '1100 Main St', 'Kansas City', 'MO', '64106'],
    ['Kansas City, MO 64106, 1100 Main St', '1100 Main St', 'Kansas City', 'MO', '64106'],
    ['98004 Bellevue, WA, 10400 NE 4th St', '10400 NE 4th St', 'Bellevue', 'WA', '98004'],
  ])('%j', (...row) => reads(row));
});

describe('with labels is read', () => {
  it.each<Row>([
    ['street: 12 Main St\ncity: Boise\nstate: ID\nzip: 83702', '12 Main St', 'Boise', 'ID', '83702'],
    ['Street = 12 Main St, City = Boise, State = Idaho, ZIP = 83702', '12 Main St', 'Boise', 'ID', '83702'],
    ['Address: 12 Main St\nCity/State/ZIP: Boise, ID 83702', '12 Main St', 'Boise', 'ID', '83702'],
    ['Street\t12 Main St\nCity\tBoise\nState\tID\nZIP\t83702', '12 Main St', 'Boise', 'ID', '83702'],
    ['Address line 1: 500 Boylston\nCity: Boston\nState/Province: Massachusetts\nZip code: 02116', '500 Boylston', 'Boston', 'MA', '02116'],
    [
      'Postal code: l4w5a1\nProvince: Ontario\nCity: Mississauga\nStreet: 90 Burnhamthorpe Rd W',
      '90 Burnhamthorpe Rd W',
      'Mississauga',
      'ON',
      'L4W 5A1',
    ],
    [
      '주소 = 3435 Wilshire Blvd\n도시 = Los Angeles\n주 = 캘리포니아\n우편번호 = 90010',
      '3435 Wilshire Blvd',
      'Los Angeles',
      'CA',
      '90010',
    ],
    ['12 Main St, Boise, ID. ZIP code 83702.', '12 Main St', 'Boise', 'ID', '83702'],
    ['state ID, zip 83702, city Boise, 12 Main St', '12 Main St', 'Boise', 'ID', '83702'],
    ['located in Calgary, Alberta at 120 8 Ave SE, postal T2G 0K7', '120 8 Ave SE', 'Calgary', 'AB', 'T2G 0K7'],
    ['Address 12 Main St City Boise State ID Zip 83702', '12 Main St', 'Boise', 'ID', '83702'],
    ['도로명: 12 Main St / 도시: Boise / 주: 아이다호 / 우편번호: 83702', '12 Main St', 'Boise', 'ID', '83702'],
    ['도로명 12 Main St, 도시 Boise, 주 아이다호주, 우편번호 83702', '12 Main St', 'Boise', 'ID', '83702'],
    ['주소: 12 Main St, Boise\n주: ID\n우편번호: 83702', '12 Main St', 'Boise', 'ID', '83702'],
    ['the office is on 12 Main Street, Boise, Idaho; zip code is 83702', '12 Main Street', 'Boise', 'ID', '83702'],
    ['12 Main St, Boise, Idaho, postal code 83702', '12 Main St', 'Boise', 'ID', '83702'],
  ])('%j', (...row) => reads(row));
});

describe('in a sentence is read', () => {
  it.each<Row>([
    ["we're at 1420 Larkspur Ave, Tulsa, OK 74103", '1420 Larkspur Ave', 'Tulsa', 'OK', '74103'],
    ['Our office is on 1420 Larkspur Ave in Tulsa, Oklahoma.', '1420 Larkspur Ave', 'Tulsa', 'OK', ''],
    [
      'The head office is located at 1420 Larkspur Ave in Tulsa, OK 74103 and has been since 1998.',
      '1420 Larkspur Ave',
      'Tulsa',
      'OK',
      '74103',
    ],
    ['Legal name Heron Dental LLC, 1420 Larkspur Ave, Tulsa, OK 74103, EIN 45-7654321', '1420 Larkspur Ave', 'Tulsa', 'OK', '74103'],
    ['1420 Larkspur Ave, Tulsa, OK 74103 thats the head office', '1420 Larkspur Ave', 'Tulsa', 'OK', '74103'],
    ['We moved to 1420 Larkspur Ave. We are in Tulsa, OK 74103', '1420 Larkspur Ave.', 'Tulsa', 'OK', '74103'],
    ['mail goes to: 1420 Larkspur Ave, Tulsa, OK 74103, United States of America', '1420 Larkspur Ave', 'Tulsa', 'OK', '74103'],
    ['our office is in Fort Worth, TX 76102', '', 'Fort Worth', 'TX', '76102'],
    ['Dallas, TX 75201', '', 'Dallas', 'TX', '75201'],
    ['We have 3 clinics. The main one: 88 Pike St, Seattle, WA 98101. We text patients.', '88 Pike St', 'Seattle', 'WA', '98101'],
  ])('%j', (...row) => reads(row));
});

describe('in Korean is read', () => {
  it.each<Row>([
    ['주소는 1420 Larkspur Ave, Tulsa, OK 74103입니다', '1420 Larkspur Ave', 'Tulsa', 'OK', '74103'],
    ['저희 사무실은 1420 Larkspur Ave, Tulsa, OK 74103에 있어요', '1420 Larkspur Ave', 'Tulsa', 'OK', '74103'],
    ['본사는 텍사스 Plano에 있고 주소는 880 Legacy Dr, 75024예요', '880 Legacy Dr', 'Plano', 'TX', '75024'],
    ['앨버타주 Calgary시 707 5th St SW Suite 300, T2P 1V8', '707 5th St SW Suite 300', 'Calgary', 'AB', 'T2P 1V8'],
    ['우편번호 98004, 워싱턴주 Bellevue, 10400 NE 4th St 5층', '10400 NE 4th St 5층', 'Bellevue', 'WA', '98004'],
    ['캐나다 온타리오주 Toronto 5000 Yonge St M2N 7E9', '5000 Yonge St', 'Toronto', 'ON', 'M2N 7E9'],
    ['미국 조지아주 Duluth 2550 Pleasant Hill Rd 30096', '2550 Pleasant Hill Rd', 'Duluth', 'GA', '30096'],
    ['뉴저지 Fort Lee 400 Kelby St #1500, 07024', '400 Kelby St #1500', 'Fort Lee', 'NJ', '07024'],
    ['뉴 저지주 Fort Lee, 400 Kelby St, 07024', '400 Kelby St', 'Fort Lee', 'NJ', '07024'],
    ['캘리포니아주 어바인시 200 Register Road, 우편번호 92618', '200 Register Road', '어바인', 'CA', '92618'],
    ['토론토 5650 Yonge St, ON M2M 4G3', '5650 Yonge St', '토론토', 'ON', 'M2M 4G3'],
    ['사서함 204, 시애틀 WA 98101', '사서함 204', '시애틀', 'WA', '98101'],
    ['캐나다 BC주 Coquitlam 501 North Rd, V3J 1N7', '501 North Rd', 'Coquitlam', 'BC', 'V3J 1N7'],
    ['뉴욕주 뉴욕 350 5th Ave 10118', '350 5th Ave', '뉴욕', 'NY', '10118'],
    ['１６０１ Main St, Houston, TX ７７００２', '1601 Main St', 'Houston', 'TX', '77002'],
    ['브리티시 컬럼비아주 Burnaby, 4501 North Rd, v3n4r7', '4501 North Rd', 'Burnaby', 'BC', 'V3N 4R7'],
    ['4501 North Rd, Burnaby, 브리티시컬럼비아 V3N 4R7', '4501 North Rd', 'Burnaby', 'BC', 'V3N 4R7'],
    ['12 Main St, Boise, 아이다호, 83702, 미국', '12 Main St', 'Boise', 'ID', '83702'],
    ['우편번호는 83702이고 주소는 12 Main St, Boise, ID입니다', '12 Main St', 'Boise', 'ID', '83702'],
    ['10400 NE 4th St, 98004, 워싱턴주 Bellevue', '10400 NE 4th St', 'Bellevue', 'WA', '98004'],
    ['노스 캐롤라이나주 Charlotte시 100 N Tryon St, 28202', '100 N Tryon St', 'Charlotte', 'NC', '28202'],
  ])('%j', (...row) => reads(row));
});
