namespace DirectoryApi.Text.Repair;

/// <summary>What was repaired in a printed text.</summary>
public enum RepairKind
{
    /// <summary>A letter-spaced word was closed up: «ж ұ м а» to «жұма».</summary>
    LetterSpacing,

    /// <summary>Letters of another script that look the same were replaced: Latin <c>c</c> in «Қоcтанай».</summary>
    WrongScript,
}
