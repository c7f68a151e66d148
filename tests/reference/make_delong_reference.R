#!/usr/bin/env Rscript
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes the scores of six runs for one tag, three of A and three of B, and what pROC makes of the areas under their ROC
# curves by DeLong's method, to delong/reference.json: each area with its standard error, the differences of the pairs,
# and that of the means over runs, by the covariances of all areas.
#
#     apt install r-cran-proc r-cran-jsonlite     # pROC 1.18.0
#     Rscript tests/reference/make_delong_reference.R tests/data
suppressMessages(library(pROC))

labelled <- function(positives, negatives, levels, shift) {
  labels <- rep(c(1, 0), c(positives, negatives))
  clip <- rnorm(length(labels)) + shift * labels # what the runs have in common
  scores <- replicate(6, round(clip + rnorm(length(labels), 0.1 * labels, 0.8), levels))
  scores[, 4:6] <- scores[, 4:6] - round(0.3 * labels, levels)
  list(labels = labels, scores = scores)
}

answers <- function(tag) {
  curves <- apply(tag$scores, 2, function(scores) roc(tag$labels, scores, levels = c(0, 1), direction = "<", quiet = TRUE))
  areas <- sapply(curves, auc)
  covariance <- outer(1:6, 1:6, Vectorize(function(i, j)
    if (i == j) var(curves[[i]], method = "delong") else cov(curves[[i]], curves[[j]], method = "delong")))
  pairs <- lapply(1:3, function(i) {
    test <- roc.test(curves[[i]], curves[[i + 3]], method = "delong", paired = TRUE)
    list(difference = areas[i] - areas[i + 3], standard_error = unname((areas[i] - areas[i + 3]) / test$statistic),
         p = test$p.value)
  })
  weights <- rep(c(1, -1), each = 3) / 3
  list(labels = tag$labels, scores = t(tag$scores), areas = areas, standard_errors = sqrt(diag(covariance)), pairs = pairs,
       mean = list(difference = sum(weights * areas), standard_error = c(sqrt(weights %*% covariance %*% weights))))
}

folder <- commandArgs(TRUE)[1]
set.seed(18)
tags <- list(answers(labelled(25, 75, 3, 0.8)), answers(labelled(40, 20, 0, 0.5)), answers(labelled(2, 60, 2, 1.5)))
write(jsonlite::toJSON(tags, auto_unbox = TRUE, digits = 16), file.path(folder, "delong/reference.json"))
