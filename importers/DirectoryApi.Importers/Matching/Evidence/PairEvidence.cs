using DirectoryApi.Importers.Matching.Candidates;

namespace DirectoryApi.Importers.Matching.Evidence;

/// <summary>What speaks for and against two candidates being one office.</summary>
/// <param name="Left">The one.</param>
/// <param name="Right">The other.</param>
/// <param name="Score">Weighs both, in the points of <see cref="PairRules"/>; higher is surer.</param>
/// <param name="For">What they agree in, for a maintainer.</param>
/// <param name="Against">What they differ in, for a maintainer; empty where they differ in nothing that counts.</param>
/// <param name="AgreesInContact">Whether a phone or the house agrees.</param>
internal sealed record PairEvidence(Candidate Left, Candidate Right, int Score, string For, string Against, bool AgreesInContact)
{
    /// <summary>Whether both print a house and the houses differ, while no phone agrees: the office moved, or they are two.</summary>
    public bool IsMove => !AgreesInContact && Left.Address?.Building is not null && Right.Address?.Building is not null;

    /// <summary>Both sides on one line.</summary>
    public string Reason => Against.Length == 0 ? For : $"{(For.Length == 0 ? "nothing agrees" : For)}; but {Against}";
}
