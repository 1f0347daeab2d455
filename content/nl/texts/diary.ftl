# De laatste nachten, een knop per nacht.
diary-nights = Je laatste 7 nachten. Tik er een aan om die te bekijken, aan te passen of alsnog in te vullen.
diary-button-filled = { $evening } op { $morning }: ingevuld
diary-button-half = { $evening } op { $morning }: half ingevuld
diary-button-empty = { $evening } op { $morning }: leeg
