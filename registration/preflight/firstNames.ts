/** First names that, standing alone, are a person and no organisation. */
export const FIRST_NAMES = new Set(
  `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark steven paul andrew joshua kevin
  brian timothy jeffrey jacob gary nicholas eric jonathan stephen larry scott brandon benjamin samuel gregory patrick raymond alexander
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle
  carol amanda melissa deborah stephanie rebecca laura helen sharon cynthia kathleen amy angela anna maria dana jose juan carlos luis miguel
  pierre marie jean jacques francois minjun seoyeon jihoon minji jiwon sujin`.split(/\s+/),
);
