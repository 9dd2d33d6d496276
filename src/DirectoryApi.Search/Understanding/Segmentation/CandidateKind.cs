namespace DirectoryApi.Search.Understanding.Segmentation;

/// <summary>What a stretch of a query may be.</summary>
internal enum CandidateKind
{
    Word,
    Intent,
    Level,
    Kind,
    Service,
    Place,
    Street,
    Building,
    UnitNumber,
}
