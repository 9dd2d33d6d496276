namespace DirectoryApi.Pages.Trails;

/// <summary>A page on the way from the home page to the present one, which is the last step.</summary>
/// <param name="Text">What it is called.</param>
/// <param name="Path">Its address within the site.</param>
public sealed record TrailStep(string Text, string Path)
{
    /// <summary>The first step.</summary>
    public static TrailStep Home(PageContext page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new TrailStep(page.Texts["trail.home"], page.Links.Home);
    }
}
