### A

## B

# C
title = D

# E

extra = F
-term = G
