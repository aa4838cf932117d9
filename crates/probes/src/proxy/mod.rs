//! The proxy as the browser sees it: all that is known of it stands behind [`Routes`].

mod script;
mod settings;
mod system;
#[cfg(test)]
mod tests;

use guest_help_core::check::Route;

pub use system::SystemRoutes;

/// How the browser reaches an address, such as `https://login.microsoftonline.com/`.
pub trait Routes: Send + Sync {
    /// The way to this address. It can take its time: a script of the organisation may have to be fetched. Call it where blocking is
    /// allowed.
    fn route(&self, address: &str) -> Route;

    /// The same where it is known without any waiting.
    fn known_route(&self, _address: &str) -> Option<Route> {
        None
    }
}

/// Ways that are written down, for a pretended network.
impl<Way: Fn(&str) -> Route + Send + Sync> Routes for Way {
    fn route(&self, address: &str) -> Route {
        self(address)
    }
}
