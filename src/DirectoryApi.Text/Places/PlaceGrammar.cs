namespace DirectoryApi.Text.Places;

/// <summary>How a name stands to the word for its kind.</summary>
public enum PlaceGrammar
{
    /// <summary>A noun: a Russian word for its kind stands in front, a Kazakh or English one behind.</summary>
    Noun,

    /// <summary>A Russian adjective: the word for its kind stands behind.</summary>
    Adjective,

    /// <summary>Needs no word for its kind: ВКО, «Абайский ОП».</summary>
    Whole,
}
