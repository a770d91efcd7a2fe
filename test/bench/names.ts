/* Names of organisations in towns that do not exist, with the accents, signs and articles that real lists have. */

const TOWNS =
  'Alder Creek,Amberly,Ash Hollow,Beacon Point,Birchwood,Blue Heron,Bramble Hill,Brookhaven,Cañada Verde,Cedar Falls,Clearwater,Copper Ridge,Cottonwood,Crane Lake,Dry Fork,East Meadow,El Álamo,Elk Run,Fern Valley,Fox Landing,Garnet,Goose Bay,Granite Pass,Harlow,Hazel Grove,Hickory Bend,Ironwood,Juniper Flats,Kestrel,La Peña,Larkspur,Linden,Little River,Maple Glen,Marlow,Mill Pond,Moss Landing,Northgate,Oak Bluff,Otter Creek,Pebble Beach,Pine Barrens,Prairie Rose,Quail Run,Red Rock,River Bend,Rosewood,Río Claro,Saddle Creek,Sage Hill,Silver Birch,Stone Bridge,Sugar Maple,Sycamore,Tamarack,Thistle,Vista Alegre,Walnut Grove,Willow Bend,Wren Lake'.split(
    ',',
  );
const KINDS =
  'Elementary School,High School,Community College,Head Start,Health Department,Family Clinic,Food Pantry,Senior Center,Parks & Recreation,Fire Department,Town Council,Chamber of Commerce,Bakery,Hardware & Supply Co.,Credit Union,Rotary Club,Lions Club,4-H Club,Garden Society,Historical Society,Mill Museum,Theater Players,Community Choir,Quilters’ Guild,Farmers’ Market,Animal Shelter,Housing Authority,Literacy Council,Workforce Center,Veterans’ Post No. 12,St. Anne’s Parish,Methodist Church,Islamic Center,Radio WXYZ,Weekly Herald,Robotics Team,Youth Soccer League,Newcomers’ Circle,Centro Comunitario Niños y Más,Café del Pueblo'.split(
    ',',
  );
const BEFORE = ['', 'The Friends of ', 'Old ', 'Greater ', 'New '];

/** Words of notes and goals. */
export const WORDS =
  'called about the summer program and they will bring children from two schools on Saturday we asked for a room with more chairs next season maybe storytime garden seeds reading cards met at library'.split(
    ' ',
  );

/** The name of the partner with this number, from 0 to 11,999: no two are equal, and neighbours are not alike. */
export function nameOf(number: number): string {
  const mixed = (number * 7919) % (TOWNS.length * KINDS.length * BEFORE.length);
  const town = TOWNS[mixed % TOWNS.length]!;
  const kind = KINDS[Math.floor(mixed / TOWNS.length) % KINDS.length]!;
  const before = BEFORE[Math.floor(mixed / TOWNS.length / KINDS.length)]!;
  return `${before}${town} ${kind}`;
}
