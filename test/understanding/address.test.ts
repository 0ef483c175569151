import { addresses } from '../../understanding/recognisers/address.ts';
import { Segments } from '../../understanding/segments.ts';

type Row = readonly [text: string, street: string, city: string, region: string, postalCode: string];

/** The first address found; a part that is not there is an empty word. */
function firstOf(text: string) {
  const [found] = addresses(new Segments(text));
  return [found?.street ?? '', found?.city ?? '', found?.region ?? '', found?.postalCode ?? ''];
}

const reads = ([text, ...parts]: Row) => expect(firstOf(text)).toEqual(parts);

describe('on one line is read', () => {
  it.each<Row>([
    ['1420 Larkspur Ave, Tulsa, OK 74103', '1420 Larkspur Ave', 'Tulsa', 'OK', '74103'],
    ['1420 larkspur ave, tulsa, ok 74103', '1420 larkspur ave', 'tulsa', 'OK', '74103'],
    ['1420 LARKSPUR AVE, TULSA, OK, 74103', '1420 LARKSPUR AVE', 'TULSA', 'OK', '74103'],
    ['1420 Larkspur Ave., Tulsa, Okla. 74103', '1420 Larkspur Ave.', 'Tulsa', 'OK', '74103'],
    ['1420 Larkspur Ave Tulsa OK 74103', '1420 Larkspur Ave', 'Tulsa', 'OK', '74103'],
    ['1420 Larkspur Ave. Tulsa, Oklahoma 74103-2201', '1420 Larkspur Ave.', 'Tulsa', 'OK', '74103-2201'],
    ['88 Pike St, Seattle,WA,98101', '88 Pike St', 'Seattle', 'WA', '98101'],
    ['88 Pike St,Seattle,WA 98101', '88 Pike St', 'Seattle', 'WA', '98101'],
    ['2201 NW Overton St, Portland, Oregon 97210', '2201 NW Overton St', 'Portland', 'OR', '97210'],
    ['610 sw alder st portland or 97205', '610 sw alder st', 'portland', 'OR', '97205'],
    ['19 N.E. 3rd Ave., Miami, Fla. 33132', '19 N.E. 3rd Ave.', 'Miami', 'FL', '33132'],
    ['305 Harrison St, Oakland, Calif. 94607', '305 Harrison St', 'Oakland', 'CA', '94607'],
    ['900 Penn Ave, Pittsburgh, Pa. 15222', '900 Penn Ave', 'Pittsburgh', 'PA', '15222'],
    ['44 State Street, Albany, N.Y. 12207', '44 State Street', 'Albany', 'NY', '12207'],
    ['1200 New Jersey Ave SE, Washington, D.C. 20590', '1200 New Jersey Ave SE', 'Washington', 'DC', '20590'],
    ['1101 K Street NW, Washington DC 20005', '1101 K Street NW', 'Washington', 'DC', '20005'],
    ['350 5th Ave, New York, NY 10118', '350 5th Ave', 'New York', 'NY', '10118'],
    ['350 Fifth Avenue, New York, New York 10118', '350 Fifth Avenue', 'New York', 'NY', '10118'],
    ['1601 Broadway New York NY 10019', '1601 Broadway', 'New York', 'NY', '10019'],
    ['700 Virginia Ave, Virginia Beach, Virginia 23451', '700 Virginia Ave', 'Virginia Beach', 'VA', '23451'],
    ['15 Walnut St, Kansas City, Missouri 64106', '15 Walnut St', 'Kansas City', 'MO', '64106'],
    ['620 State Ave, Kansas City, Kansas 66101', '620 State Ave', 'Kansas City', 'KS', '66101'],
    ['3200 Guasti Rd, Ontario, CA 91761', '3200 Guasti Rd', 'Ontario', 'CA', '91761'],
    ['77 St Clair Ave E, Toronto, ON M4T 1M5', '77 St Clair Ave E', 'Toronto', 'ON', 'M4T 1M5'],
    ['100 St. Paul St, Baltimore, MD 21202', '100 St. Paul St', 'Baltimore', 'MD', '21202'],
    ['1 Park Avenue, New York, NY 10016', '1 Park Avenue', 'New York', 'NY', '10016'],
    ['30 Trail Creek Rd, St. Louis, Mo. 63101', '30 Trail Creek Rd', 'St. Louis', 'MO', '63101'],
    ['4000 Park Place Blvd Fort Worth TX 76137', '4000 Park Place Blvd', 'Fort Worth', 'TX', '76137'],
    ['18 Summit Ln West Palm Beach FL 33401', '18 Summit Ln', 'West Palm Beach', 'FL', '33401'],
    ['221B Baker St, Reno, NV 89501', '221B Baker St', 'Reno', 'NV', '89501'],
    ['123 1/2 Main St, Ames, IA 50010', '123 1/2 Main St', 'Ames', 'IA', '50010'],
    ['41-10 Bowne St, Flushing, NY 11355', '41-10 Bowne St', 'Flushing', 'NY', '11355'],
    ['350 S 400 E, Salt Lake City, UT 84111', '350 S 400 E', 'Salt Lake City', 'UT', '84111'],
    ['N64W23110 Main St, Sussex, WI 53089', 'N64W23110 Main St', 'Sussex', 'WI', '53089'],
    ['4567 US-290, Dripping Springs, TX 78620', '4567 US-290', 'Dripping Springs', 'TX', '78620'],
    ['12345 State Route 9, Lake George, NY 12845', '12345 State Route 9', 'Lake George', 'NY', '12845'],
    ['22 County Road 550, Marquette, MI 49855', '22 County Road 550', 'Marquette', 'MI', '49855'],
    ['8800 Hwy 31 S, Hanceville, AL 35077', '8800 Hwy 31 S', 'Hanceville', 'AL', '35077'],
    ['RR 2 Box 45, Grafton, WV 26354', 'RR 2 Box 45', 'Grafton', 'WV', '26354'],
    ['PO Box 12, Boise, ID 83701', 'PO Box 12', 'Boise', 'ID', '83701'],
    ['P.O. Box 1180 Bend OR 97709', 'P.O. Box 1180', 'Bend', 'OR', '97709'],
    ['One Microsoft Way, Redmond, WA 98052', 'One Microsoft Way', 'Redmond', 'WA', '98052'],
    ['Two Liberty Place, Philadelphia, PA 19102', 'Two Liberty Place', 'Philadelphia', 'PA', '19102'],
    ['1 Embarcadero Center, San Francisco, California 94111', '1 Embarcadero Center', 'San Francisco', 'CA', '94111'],
    ['500 Boylston, Boston, MA 02116', '500 Boylston', 'Boston', 'MA', '02116'],
    ['500 Boylston Boston MA 02116', '500 Boylston', 'Boston', 'MA', '02116'],
    ['1010 Wilshire Los Angeles CA 90017', '1010 Wilshire', 'Los Angeles', 'CA', '90017'],
    ['The Hearst Tower, New York, NY 10019', 'The Hearst Tower', 'New York', 'NY', '10019'],
    ['Empire Corporate Plaza, Albany, NY 12207', 'Empire Corporate Plaza', 'Albany', 'NY', '12207'],
    ['31 Elm Ct, Hartford, CT 06103', '31 Elm Ct', 'Hartford', 'CT', '06103'],
    ['5 Ocean Dr, King of Prussia, PA 19406', '5 Ocean Dr', 'King of Prussia', 'PA', '19406'],
    ['901 Ponce de León Ave, San Juan, Puerto Rico 00907', '901 Ponce de León Ave', 'San Juan', 'PR', '00907'],
  ])('%j', (...row) => reads(row));
});

describe('in Canada is read', () => {
  it.each<Row>([
    ['355 Burrard St, Vancouver, BC V6C 2G8', '355 Burrard St', 'Vancouver', 'BC', 'V6C 2G8'],
    ['150 Elgin St, Ottawa, Ontario, k2p1l4, Canada', '150 Elgin St', 'Ottawa', 'ON', 'K2P 1L4'],
    ['5000 Yonge St, North York, Ont. M2N7E9', '5000 Yonge St', 'North York', 'ON', 'M2N 7E9'],
    ['12 Water Street, St. John’s, NL A1C 1A1', '12 Water Street', "St. John's", 'NL', 'A1C 1A1'],
    ["9 Water St St. John's NL A1C 1A1", '9 Water St', "St. John's", 'NL', 'A1C 1A1'],
    ['40 King St, Saint John, N.B. E2L 1G3', '40 King St', 'Saint John', 'NB', 'E2L 1G3'],
    ['1 Great George St, Charlottetown, P.E.I. C1A 4J7', '1 Great George St', 'Charlottetown', 'PE', 'C1A 4J7'],
    ['1250 Boul. René-Lévesque O, Montréal QC H3B 4W8', '1250 Boul. René-Lévesque O', 'Montréal', 'QC', 'H3B 4W8'],
    ['12-345 Rue Sainte-Catherine, Montréal, Québec H3B 1A6', '12-345 Rue Sainte-Catherine', 'Montréal', 'QC', 'H3B 1A6'],
    ['1055, rue du Fort, Montréal (Québec) H3H 2B5', '1055, rue du Fort', 'Montréal', 'QC', 'H3H 2B5'],
    ['580 Grande Allée E, Québec, QC G1R 2K2', '580 Grande Allée E', 'Québec', 'QC', 'G1R 2K2'],
    ['10180 101 St NW, Edmonton, AB T5J 3S4', '10180 101 St NW', 'Edmonton', 'AB', 'T5J 3S4'],
    ['707 5 St SW, Calgary, Alta. T2P 1V8', '707 5 St SW', 'Calgary', 'AB', 'T2P 1V8'],
    ['100 Queen St W Toronto ON M5H 2N2', '100 Queen St W', 'Toronto', 'ON', 'M5H 2N2'],
    ['2010 11th Ave, Regina, Saskatchewan S4P 0J3', '2010 11th Ave', 'Regina', 'SK', 'S4P 0J3'],
    ['12 Harbour Rd, Halifax, Nova Scotia B3J-3K5', '12 Harbour Rd', 'Halifax', 'NS', 'B3J 3K5'],
    ['4141 4th Avenue, Whitehorse, Yukon Y1A 1H1', '4141 4th Avenue', 'Whitehorse', 'YT', 'Y1A 1H1'],
    ['333 Main Street, Winnipeg R3C 0V8', '333 Main Street', 'Winnipeg', '', 'R3C 0V8'],
    ['66 Wellington St W, Toronto, ON M5K 1A2, CA', '66 Wellington St W', 'Toronto', 'ON', 'M5K 1A2'],
    ['Case postale 210, Gatineau, QC J8X 3X2', 'Case postale 210', 'Gatineau', 'QC', 'J8X 3X2'],
  ])('%j', (...row) => reads(row));
});

describe('a suite stays with the street', () => {
  it.each<Row>([
    ['400 Harper Ave, Suite 210, Mesa, AZ 85201', '400 Harper Ave, Suite 210', 'Mesa', 'AZ', '85201'],
    ['400 Harper Ave Ste. 210 Mesa AZ 85201', '400 Harper Ave Ste. 210', 'Mesa', 'AZ', '85201'],
    ['400 Harper Ave #210, Mesa AZ 85201', '400 Harper Ave #210', 'Mesa', 'AZ', '85201'],
    ['400 Harper Ave # 210 Mesa AZ 85201', '400 Harper Ave # 210', 'Mesa', 'AZ', '85201'],
    ['400 Harper Ave, 3rd Floor, Mesa, Arizona 85201', '400 Harper Ave, 3rd Floor', 'Mesa', 'AZ', '85201'],
    ['400 Harper Ave Apt B Mesa AZ 85201', '400 Harper Ave Apt B', 'Mesa', 'AZ', '85201'],
    ['400 Harper Ave Bldg C Unit 7, Mesa AZ 85201', '400 Harper Ave Bldg C Unit 7', 'Mesa', 'AZ', '85201'],
    ['Suite 210, 400 Harper Ave, Mesa, AZ 85201', 'Suite 210, 400 Harper Ave', 'Mesa', 'AZ', '85201'],
    ['Unit 4 - 1220 Beach Ave, Vancouver BC V6E 1V3', 'Unit 4, 1220 Beach Ave', 'Vancouver', 'BC', 'V6E 1V3'],
    ['#1500 - 400 Kelby St, Fort Lee, NJ 07024', '#1500, 400 Kelby St', 'Fort Lee', 'NJ', '07024'],
    ['2nd floor, 10 Fan Pier Blvd, Boston MA 02210', '2nd floor, 10 Fan Pier Blvd', 'Boston', 'MA', '02210'],
    ['500 Boylston, Suite 4, Boston, MA 02116', '500 Boylston, Suite 4', 'Boston', 'MA', '02116'],
    [
      '100 King St W, First Canadian Place, Suite 5700, Toronto, ON M5X 1C7',
      '100 King St W, First Canadian Place, Suite 5700',
      'Toronto',
      'ON',
      'M5X 1C7',
    ],
    ['10400 NE 4th St 5층, Bellevue, WA 98004', '10400 NE 4th St 5층', 'Bellevue', 'WA', '98004'],
    ['3435 Wilshire Blvd 14층 1402호, Los Angeles, CA 90010', '3435 Wilshire Blvd 14층 1402호', 'Los Angeles', 'CA', '90010'],
    ['88 Status Plaza 4층, New York NY 10001', '88 Status Plaza 4층', 'New York', 'NY', '10001'],
  ])('%j', (...row) => reads(row));
});

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
