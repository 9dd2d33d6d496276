namespace DirectoryApi.Importers.Reading.Docx.Styles;

/// <summary>What a run of text or a style says of its letters; null where it says nothing.</summary>
/// <param name="Style">Character style of the run.</param>
/// <param name="IsHidden">True for hidden text.</param>
/// <param name="IsBold">True for bold text.</param>
internal readonly record struct RunFormat(string? Style, bool? IsHidden, bool? IsBold)
{
    /// <summary>This format, completed by the one below it.</summary>
    public RunFormat Over(RunFormat below) => this with { IsHidden = IsHidden ?? below.IsHidden, IsBold = IsBold ?? below.IsBold };
}
