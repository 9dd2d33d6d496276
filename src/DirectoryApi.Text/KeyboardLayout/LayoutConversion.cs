namespace DirectoryApi.Text.KeyboardLayout;

/// <summary>What a text would say had the right layout been on.</summary>
/// <param name="Mistake">The layout that was on and the one meant.</param>
/// <param name="Text">The converted text.</param>
public sealed record LayoutConversion(LayoutMistake Mistake, string Text);
