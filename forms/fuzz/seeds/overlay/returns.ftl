title = A
summary = B
  C
	tab = D
