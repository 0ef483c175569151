/** Words that tell no brand from another. */
export const SMALL_WORDS = new Set('the a an of and for at in on by to de la le du des el'.split(' '));

/** Words firms carry in their names and drop in their texts: "Lumen Technologies" signs as "Lumen". */
export const DESCRIPTORS = new Set(
  'group holdings holding international global usa us america american canada technologies technology tech solutions services service systems enterprises enterprise partners ventures industries worldwide associates north'.split(
    ' ',
  ),
);
