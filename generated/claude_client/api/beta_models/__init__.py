"""client.beta.models: the same as client.models"""

from .. import models

BetaModels = models.Models
BetaModelsWithRawResponse = models.ModelsWithRawResponse
BetaModelsWithStreamingResponse = models.ModelsWithStreamingResponse
AsyncBetaModels = models.AsyncModels
AsyncBetaModelsWithRawResponse = models.AsyncModelsWithRawResponse
AsyncBetaModelsWithStreamingResponse = models.AsyncModelsWithStreamingResponse
