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
    ['12 MAIN STREET SUITE 5 BOISE IDAHO 83702 UNITED STATES', '12 MAIN STREET SUITE 5', 'BOISE', 'ID', '83702'],
    ['8 Oak St, Truth or Consequences, NM 87901', '8 Oak St', 'Truth or Consequences', 'NM', '87901'],
    ['8 Oak St, Winston-Salem, NC 27101', '8 Oak St', 'Winston-Salem', 'NC', '27101'],
    ['12 Main Street - Boise - ID - 83702', '12 Main Street', 'Boise', 'ID', '83702'],
    ['4 Times Square, New York, NY 10036', '4 Times Square', 'New York', 'NY', '10036'],
    ['251 Little Falls Drive, Wilmington, New Castle County, Delaware 19808', '251 Little Falls Drive', 'Wilmington', 'DE', '19808'],
    ['101 N Tryon St, Charlotte, N. Carolina 28246', '101 N Tryon St', 'Charlotte', 'NC', '28246'],
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
    ['#204-1220 Beach Ave, Vancouver, BC V6E 1V3', '#204-1220 Beach Ave', 'Vancouver', 'BC', 'V6E 1V3'],
    ['8 Oak St, Sault Ste. Marie, ON P6A 1A1', '8 Oak St', 'Sault Ste. Marie', 'ON', 'P6A 1A1'],
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
    ['12 Main St, 2/F, Boise, ID 83702', '12 Main St, 2/F', 'Boise', 'ID', '83702'],
    ['10400 NE 4th St 5층, Bellevue, WA 98004', '10400 NE 4th St 5층', 'Bellevue', 'WA', '98004'],
    ['3435 Wilshire Blvd 14층 1402호, Los Angeles, CA 90010', '3435 Wilshire Blvd 14층 1402호', 'Los Angeles', 'CA', '90010'],
    ['88 Status Plaza 4층, New York NY 10001', '88 Status Plaza 4층', 'New York', 'NY', '10001'],
  ])('%j', (...row) => reads(row));
});
