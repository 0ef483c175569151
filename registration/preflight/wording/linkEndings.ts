/** Endings by which a bare `acme.com` is known for a link; other hosts count only when a path follows. */
export const LINK_ENDINGS =
  'com net org edu gov mil io co us ca app ai shop store info biz dev health care clinic dental bank school tv uk kr eu xyz online site tech link page club news live cloud agency church travel example'.split(
    ' ',
  );

/** Shorteners beyond those refused in the form's own links: campaign tools', networks' and Korean ones (30449, 30525). */
export const MORE_SHORTENERS = new Set(
  'adf.ly amzn.to bit.do buly.kr c11.kr clck.ru cutt.us dlvr.it dub.co dub.sh fb.me hubs.la hubs.ly j.mp kutt.it ko.gl lrl.kr mcaf.ee muz.so po.st qr.ae qrco.de shorte.st short.gy short.io shorturl.asia smarturl.it snip.ly soo.gd surl.li t2m.io tr.im trib.al tiny.one u.to urlz.fr wp.me x.co zpr.io'.split(
    ' ',
  ),
);
